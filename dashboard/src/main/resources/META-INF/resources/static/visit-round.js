// The round of deliveries: one visit after the other, in one tab only, again and again until nothing is kept.
(function () {
  'use strict';
  const { Unsent, send, session } = window.visitPost;
  const store = window.visitStore;
  const SHORTEST_PAUSE = 5000;
  const LONGEST_PAUSE = 300000;

  let pause = SHORTEST_PAUSE;
  let timer = null;
  let running = false;
  let wanted = false;
  let show = () => undefined;

  async function told(visit, changes) {
    Object.assign(visit, changes);
    await store.put(visit);
    show(visit, visit.state);
  }

  // Of a visit that was sent only the fact stays, so that it can be seen that it was.
  function sent(visit) {
    return told(visit, { state: 'sent', hint: '', reasons: [], fields: visit.fields.filter(pair => ['project', 'on'].includes(pair[0])), photos: [], sentAt: Date.now() });
  }

  async function deliver(visit, current) {
    show(visit, 'sending');
    try {
      await send(visit, current, store.put);
    } catch (unsent) {
      if (unsent instanceof Unsent && unsent.outcome === 'refused') {
        return told(visit, { state: 'refused', hint: '', reasons: unsent.reasons });
      }
      await told(visit, { hint: unsent instanceof Unsent ? unsent.outcome : 'later' });
      throw unsent;
    }
    return sent(visit);
  }

  async function round() {
    const waiting = (await store.all()).filter(visit => visit.state === 'kept');
    if (waiting.length === 0 || navigator.onLine === false) {
      return;
    }
    try {
      const current = await session();
      for (const visit of waiting) {
        if (visit.owner === current.owner) {
          await deliver(visit, current);
        } else {
          await told(visit, { hint: 'other' });
        }
      }
      pause = SHORTEST_PAUSE;
    } catch (unsent) {
      const hint = unsent instanceof Unsent ? unsent.outcome : 'later';
      await Promise.all(waiting.filter(visit => visit.state === 'kept').map(visit => told(visit, { hint })));
      later();
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(start, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function alone(work) {
    return navigator.locks
      ? navigator.locks.request('biaogan-visits', { ifAvailable: true }, lock => (lock ? work() : later()))
      : work();
  }

  async function start() {
    wanted = true;
    if (running) {
      return;
    }
    running = true;
    try {
      while (wanted) {
        wanted = false;
        await alone(round);
      }
    } finally {
      running = false;
    }
  }

  function now() {
    pause = SHORTEST_PAUSE;
    clearTimeout(timer);
    return start();
  }

  window.visitRound = {
    begin(shown) {
      show = shown;
      window.addEventListener('online', now);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now());
      return now();
    },
    now
  };
})();
