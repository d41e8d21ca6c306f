package io.yihu.dispatch.notice;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The ledger's collections, one for each day in Shanghai on which something happened: forgetting a day is dropping it. */
@Component
final class NoticeDays {
    private static final String PREFIX = "notices_d";
    private static final Pattern NAME = Pattern.compile(PREFIX + "\\d{8}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final MongoDatabase database;

    NoticeDays(MongoDatabase database) {
        this.database = database;
    }

    /** Of the day on which something happened. */
    MongoCollection<Document> of(Instant happenedAt) {
        return database.getCollection(name(LocalDate.ofInstant(happenedAt, Shanghai.ZONE)));
    }

    /** Those that are there, newest first, not later than a day. */
    List<MongoCollection<Document>> upTo(LocalDate last) {
        return names().stream()
                .filter(name -> name.compareTo(name(last)) <= 0)
                .sorted(Comparator.reverseOrder())
                .map(database::getCollection)
                .toList();
    }

    /** Forgets the days before one. */
    void forgetBefore(LocalDate first) {
        names().stream()
                .filter(name -> name.compareTo(name(first)) < 0)
                .forEach(name -> database.getCollection(name).drop());
    }

    private List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    private static String name(LocalDate day) {
        return PREFIX + DAY.format(day);
    }
}
