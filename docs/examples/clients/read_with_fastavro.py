"""Deliveries by fastavro: the framing by hand, each schema fetched once by its number."""
import functools
import io
import json
import os
import struct
import urllib.request

from fastavro import parse_schema, schemaless_reader

from kafka_login import line, records


@functools.cache
def schema(number):
    with urllib.request.urlopen(f"{os.environ['SCHEMA_REGISTRY_URL']}/schemas/ids/{number}", timeout=10) as answer:
        return parse_schema(json.loads(json.load(answer)["schema"]))


for message in records():
    magic, number = struct.unpack(">bI", message.value()[:5])
    if magic != 0:
        raise ValueError("not framed")
    print(line(message, schemaless_reader(io.BytesIO(message.value()[5:]), schema(number))))
