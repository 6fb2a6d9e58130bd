import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Deliveries by kafka-clients and Apache Avro alone, the framing by hand. Confluent's KafkaAvroDeserializer does the
 * same with value.deserializer and schema.registry.url; it is in Confluent's own repository.
 *
 * <p>java -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=file://$TOKEN_FILE -cp 'lib/*' ReadDeliveries.java
 */
class ReadDeliveries {
  private static final Map<String, String> env = System.getenv();
  private static final ObjectMapper json = new ObjectMapper();
  private static final HttpClient http = HttpClient.newHttpClient();
  private static final Map<Integer, Schema> schemas = new HashMap<>();

  public static void main(String[] args) throws Exception {
    try (var consumer = new KafkaConsumer<String, byte[]>(configuration())) {
      consumer.subscribe(List.of(env.get("TOPIC")));
      var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      var isAtEnd = false;
      while (!isAtEnd) {
        if (System.nanoTime() > deadline) throw new IllegalStateException("not at the end in 20 seconds");
        for (var delivery : consumer.poll(Duration.ofMillis(500))) System.out.println(line(delivery));
        var ends = consumer.endOffsets(consumer.assignment());
        isAtEnd = !ends.isEmpty() && ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue());
      }
    }
  }

  private static Map<String, Object> configuration() {
    var configuration = new HashMap<String, Object>();
    configuration.put("bootstrap.servers", env.get("KAFKA_BROKERS"));
    configuration.put("security.protocol", env.getOrDefault("SECURITY_PROTOCOL", "SASL_SSL"));
    configuration.put("sasl.mechanism", "OAUTHBEARER");
    configuration.put("sasl.jaas.config", "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;");
    configuration.put("sasl.login.callback.handler.class", "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
    configuration.put("sasl.oauthbearer.jwt.retriever.class", "org.apache.kafka.common.security.oauthbearer.FileJwtRetriever");
    configuration.put("sasl.oauthbearer.token.endpoint.url", Path.of(env.get("TOKEN_FILE")).toUri().toString());
    configuration.put("group.id", env.get("GROUP"));
    configuration.put("auto.offset.reset", "earliest");
    configuration.put("key.deserializer", StringDeserializer.class);
    configuration.put("value.deserializer", ByteArrayDeserializer.class);
    return configuration;
  }

  /** One delivery as a line of JSON: dates as they are written, times in milliseconds. */
  private static String line(ConsumerRecord<String, byte[]> delivery) throws Exception {
    var framed = ByteBuffer.wrap(delivery.value());
    if (framed.get() != 0) throw new IllegalArgumentException("not framed");
    var schema = schema(framed.getInt());
    var decoder = DecoderFactory.get().binaryDecoder(framed.array(), framed.position(), framed.remaining(), null);
    var value = new GenericDatumReader<GenericRecord>(schema).read(null, decoder);
    var line = new LinkedHashMap<String, Object>();
    line.put("id", header(delivery, "ce_id"));
    line.put("type", header(delivery, "ce_type"));
    line.put("value", plain(schema, value));
    return json.writeValueAsString(line);
  }

  private static Schema schema(int number) throws Exception {
    if (!schemas.containsKey(number)) {
      var request = HttpRequest.newBuilder(URI.create(env.get("SCHEMA_REGISTRY_URL") + "/schemas/ids/" + number)).build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) throw new IllegalStateException("the registry answers " + answer.statusCode());
      schemas.put(number, new Schema.Parser().parse(json.readTree(answer.body()).get("schema").asText()));
    }
    return schemas.get(number);
  }

  private static String header(ConsumerRecord<?, ?> delivery, String name) {
    return new String(delivery.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static Object plain(Schema schema, Object value) {
    switch (schema.getType()) {
      case UNION:
        return value == null ? null : plain(schema.getTypes().get(1), value);
      case RECORD:
        var fields = new LinkedHashMap<String, Object>();
        for (var field : schema.getFields())
          fields.put(field.name(), plain(field.schema(), ((GenericRecord) value).get(field.pos())));
        return fields;
      case ARRAY:
        var items = new ArrayList<>();
        for (var item : (List<?>) value) items.add(plain(schema.getElementType(), item));
        return items;
      case INT:
        return schema.getLogicalType() == null ? value : LocalDate.ofEpochDay((int) value).toString();
      case STRING:
        return value.toString();
      default:
        return value;
    }
  }
}
