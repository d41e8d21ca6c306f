package io.yihu.dispatch.planted;

import com.mongodb.client.MongoDatabase;

class GreedyController {
    final MongoDatabase database;

    GreedyController(MongoDatabase database) {
        this.database = database;
    }
}
