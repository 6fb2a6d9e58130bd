"""A consumer on the hub's partner listener, and its records until the end of the topic."""
import base64
import json
import os
from datetime import date, datetime

from confluent_kafka import Consumer, KafkaError, KafkaException


def token(_config):
    """An access token for urn:common-thread:kafka and when it ends; asked again before that."""
    with open(os.environ["TOKEN_FILE"], encoding="utf-8") as file:
        text = file.read().strip()
    payload = text.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return text, float(claims["exp"])


def records():
    consumer = Consumer(
        {
            "bootstrap.servers": os.environ["KAFKA_BROKERS"],
            "security.protocol": os.environ.get("SECURITY_PROTOCOL", "SASL_SSL"),
            "sasl.mechanism": "OAUTHBEARER",
            "oauth_cb": token,
            "group.id": os.environ["GROUP"],
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
            "enable.partition.eof": True,
        }
    )
    consumer.subscribe([os.environ["TOPIC"]])
    try:
        while True:
            message = consumer.poll(20)
            if message is None:
                raise TimeoutError("nothing came in 20 seconds")
            if message.error() is None:
                yield message
            elif message.error().code() == KafkaError._PARTITION_EOF:
                return
            else:
                raise KafkaException(message.error())
    finally:
        consumer.close()


def line(message, value):
    """One delivery as a line of JSON: dates as they are written, times in milliseconds."""

    def plain(item):
        if isinstance(item, datetime):
            return round(item.timestamp() * 1000)
        if isinstance(item, date):
            return item.isoformat()
        raise TypeError(type(item))

    headers = {name: text.decode() for name, text in message.headers()}
    delivery = {"id": headers["ce_id"], "type": headers["ce_type"], "value": value}
    return json.dumps(delivery, default=plain)
