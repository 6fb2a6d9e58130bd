"""Deliveries by Confluent's own deserialiser, unchanged: it needs the schema endpoint's URL and nothing else."""
import os

from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

from kafka_login import line, records

deserialise = AvroDeserializer(SchemaRegistryClient({"url": os.environ["SCHEMA_REGISTRY_URL"]}))
for message in records():
    context = SerializationContext(message.topic(), MessageField.VALUE)
    print(line(message, deserialise(message.value(), context)))
