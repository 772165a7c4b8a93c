// Whoever signs out leaves no page behind that could be opened without a network. Visits that were not sent yet stay.
(function () {
  'use strict';
  const KEPT = 'biaogan-visit-form';
  const PATIENCE = 2000;

  async function forget() {
    await caches.delete(KEPT);
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map(worker => worker.unregister()));
  }

  document.querySelectorAll('form.sign-out').forEach(form => form.addEventListener('submit', event => {
    if (!window.caches || !navigator.serviceWorker) {
      return;
    }
    event.preventDefault();
    const patience = new Promise(resolve => setTimeout(resolve, PATIENCE));
    Promise.race([forget().catch(() => undefined), patience]).then(() => form.submit());
  }));
})();
