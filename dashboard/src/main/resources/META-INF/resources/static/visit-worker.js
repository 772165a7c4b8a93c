// Lets the form of visits be opened without a network. It answers for this page and the files it is made of, for nothing else.
'use strict';
const KEPT = 'biaogan-visit-form';
const PAGE = '/visits/new';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

async function kept(request, options) {
  const cache = await caches.open(KEPT);
  return cache.match(request, options);
}

// From the server where it answers in time; a redirect to the login is an answer.
async function page(request) {
  const fresh = fetch(request);
  const copy = await kept(PAGE, { ignoreSearch: true });
  if (!copy) {
    return fresh;
  }
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE, copy));
  return Promise.race([fresh.catch(() => copy), late]);
}

async function file(request) {
  return (await kept(request)) || fetch(request);
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate' && address.pathname === PAGE) {
    event.respondWith(page(event.request));
  } else if (address.pathname.startsWith('/static/')) {
    event.respondWith(file(event.request));
  }
});
