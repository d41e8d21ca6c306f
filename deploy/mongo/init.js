// Run once by the service mongo-init, as root; running it again changes nothing.
const fs = require('fs');
const password = fs.readFileSync('/run/secrets/mongo-password', 'utf8').trim();

try {
  rs.status();
} catch (absent) {
  rs.initiate({
    _id: 'yihu',
    members: [
      { _id: 0, host: 'mongo-1:27017', priority: 2 },
      { _id: 1, host: 'mongo-2:27017' },
      { _id: 2, host: 'mongo-3:27017' },
    ],
  });
}
while (!db.hello().isWritablePrimary) {
  sleep(500);
}

const roles = ['intake', 'dispatch', 'feedback', 'analytics', 'identity', 'front_door'].map((name) => ({
  role: 'readWrite',
  db: 'yihu_' + name,
}));
const admin = db.getSiblingDB('admin');
if (admin.getUser('yihu') === null) {
  admin.createUser({ user: 'yihu', pwd: password, roles });
}
