package io.yihu.kit.reference;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reference data in YAML into records. Unknown and doubled keys are refused, dates are read as they are written,
 * and the records' own checks are part of the reading.
 */
public final class ReferenceFiles {
    private static final JsonMapper STRICT = EventJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReferenceFiles() {}

    /**
     * Reads a whole file.
     *
     * @throws InvalidReferenceData where it is missing, not YAML, or not of this shape
     */
    public static <T> T read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            Object tree = yaml().load(in);
            if (tree == null) {
                throw new InvalidReferenceData(file.getDescription(), "", "the file is empty");
            }
            return STRICT.convertValue(tree, type);
        } catch (IOException e) {
            throw new InvalidReferenceData(file.getDescription(), "", "it cannot be read");
        } catch (YAMLException e) {
            throw new InvalidReferenceData(file.getDescription(), "", String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            throw new InvalidReferenceData(file.getDescription(), path(e), e.getOriginalMessage());
        }
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new PlainScalars());
    }

    /** Such as {@code rows[3].lead}. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.isEmpty() ? "" : ".") + step.getPropertyName()));
        return path.toString();
    }

    /** As in YAML 1.2: a date is what is written, not midnight in some zone, and off and on are words. */
    private static final class PlainScalars extends Resolver {
        private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false");

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, TRUE_OR_FALSE, "tf", limit);
            } else if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }
}
