package io.yihu.kit.rebuild;

import io.yihu.kit.consume.ProjectingReader;
import io.yihu.kit.consume.Replay;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * A subscription that projects.
 *
 * @param group of the live reader
 */
record ProjectorBinding(List<String> topics, String group, Replay<?> replay) {

    /** All of a service, as its settings bind them. */
    static List<ProjectorBinding> all(ListableBeanFactory beans, Environment settings) {
        List<ProjectorBinding> bindings = new ArrayList<>();
        beans.getBeansOfType(ProjectingReader.class).forEach((name, reader) -> {
            String prefix = "spring.cloud.stream.bindings." + name + "-in-0.";
            String topics = settings.getProperty(prefix + "destination");
            if (topics != null) {
                bindings.add(new ProjectorBinding(
                        List.of(topics.trim().split("\\s*,\\s*")),
                        settings.getRequiredProperty(prefix + "group"),
                        reader.replay()));
            }
        });
        return bindings;
    }

    /** Name of the projection's place. */
    String name() {
        return replay.projection().place().name();
    }
}
