// Keeps visits in this browser, photos too, until the server has answered for them.
(function () {
  'use strict';
  const DATABASE = 'biaogan-visits';
  const VISITS = 'visits';

  function answered(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  function opened() {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(VISITS, { keyPath: 'id' });
    return answered(request);
  }

  // Done when the browser says that it is on the disk, not when it took it.
  async function within(mode, ask) {
    const database = await opened();
    try {
      const transaction = database.transaction(VISITS, mode, { durability: 'strict' });
      const done = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      const result = await answered(ask(transaction.objectStore(VISITS)));
      await done;
      return result;
    } finally {
      database.close();
    }
  }

  // As it was taken down, the first one first.
  async function all() {
    const visits = await within('readonly', store => store.getAll());
    return visits.sort((one, other) => one.takenDown - other.takenDown);
  }

  window.visitStore = {
    all,
    find: id => within('readonly', store => store.get(id)),
    put: visit => within('readwrite', store => store.put(visit)),
    remove: id => within('readwrite', store => store.delete(id))
  };
})();
