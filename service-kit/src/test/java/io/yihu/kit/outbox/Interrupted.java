package io.yihu.kit.outbox;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;

/** A real collection before whose first call of one method something else happens. */
final class Interrupted {
    private Interrupted() {}

    @SuppressWarnings("unchecked") // the proxy is of exactly this interface
    static MongoCollection<Document> before(String method, MongoCollection<Document> real, Runnable interference) {
        AtomicBoolean first = new AtomicBoolean(true);
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                Interrupted.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                (proxy, call, arguments) -> {
                    if (call.getName().equals(method) && first.getAndSet(false)) {
                        interference.run();
                    }
                    try {
                        return call.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
