package cn.fadu.dossier;

import cn.fadu.shared.CodeId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.shared.UuidId;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** How ids, digests and sets stand in facts: ids and digests as plain strings, sets as lists sorted by their text. */
final class RecordValuesModule extends SimpleModule {

    RecordValuesModule() {
        addSerializer(UuidId.class, plain(UuidId::toString));
        addSerializer(CodeId.class, plain(CodeId::toString));
        addSerializer(Digest.class, plain(Digest::hex));
        addSerializer(StreamId.class, plain(StreamId::toString));
        addSerializer(Set.class, new SortedSetSerializer());
        addDeserializer(Digest.class, fromText(Digest::new));
        addDeserializer(DocumentId.class, fromText(DocumentId::of));
        addDeserializer(MatterId.class, fromText(MatterId::of));
        addDeserializer(MeetingId.class, fromText(MeetingId::of));
        addDeserializer(StreamId.class, fromText(StreamId::parse));
        addDeserializer(OrganId.class, fromText(OrganId::new));
        addDeserializer(UnitId.class, fromText(UnitId::new));
        addDeserializer(PersonId.class, fromText(PersonId::new));
        addDeserializer(PostKind.class, fromText(PostKind::new));
    }

    private static <T> ValueSerializer<T> plain(Function<T, String> text) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(text.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> fromText(Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return read.apply(parser.getString());
            }
        };
    }

    @SuppressWarnings("rawtypes")
    private static final class SortedSetSerializer extends ValueSerializer<Set> {

        @Override
        public void serialize(Set set, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            for (Object item : set.stream().map(Object::toString).sorted().toList()) {
                generator.writeString((String) item);
            }
            generator.writeEndArray();
        }

        @Override
        public boolean isEmpty(SerializationContext context, Set value) {
            return value.isEmpty();
        }
    }
}
