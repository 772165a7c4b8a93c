// The form of visits with a script: what is sent is kept first, and goes when the network lets it.
(function () {
  'use strict';
  const form = document.getElementById('visit');
  const list = document.getElementById('kept-list');
  const pattern = document.getElementById('kept-row');
  const store = window.visitStore;
  const photo = window.visitPhoto;
  const { field } = window.visitPost;
  const KEPT = 'biaogan-visit-form';
  const PAGE = '/visits/new';
  const DAY = 86400000;

  // The id is drawn without crypto.randomUUID where the page is not served securely.
  function newId() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const digits = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
  }

  // A page opened from what was kept may be days old.
  function today() {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: form.dataset.zone }).format(new Date());
    form.elements.on.max = day;
    form.elements.on.defaultValue = day;
  }

  function projectName(code) {
    const option = Array.from(form.elements.project.options).find(one => one.value === code);
    return option ? option.textContent.trim() : code;
  }

  function written() {
    const data = Array.from(new FormData(form));
    const photos = data.filter(pair => pair[0] === 'photos' && pair[1].size > 0).map(pair => ({ blob: pair[1], name: pair[1].name, project: null }));
    const left = ['photos', 'csrf-token', 'id'];
    return { fields: data.filter(pair => !left.includes(pair[0])), photos };
  }

  // Where the browser keeps nothing it is sent as any other form, under the same id.
  async function keep() {
    await photo.ready();
    if (!form.reportValidity()) {
      return;
    }
    const visit = Object.assign(written(), {
      id: form.dataset.changes || newId(), owner: form.dataset.owner, state: 'kept', hint: '', reasons: [], takenDown: Date.now()
    });
    visit.projectName = projectName(field(visit, 'project'));
    try {
      await store.put(visit);
    } catch (unkept) {
      form.elements.id.value = visit.id;
      form.submit();
      return;
    }
    show(visit, 'kept');
    anew();
    list.scrollIntoView({ block: 'nearest' });
    // Nobody waits for its delivery: the next visit can be kept meanwhile.
    window.visitRound.now();
  }

  // A second tap while the first is being made smaller or written to the disk is the same visit.
  let keeping = false;

  function submitted(event) {
    event.preventDefault();
    if (!keeping) {
      keeping = true;
      keep().finally(() => { keeping = false; });
    }
  }

  function anew() {
    delete form.dataset.changes;
    photo.forget(form.elements.photos);
    form.reset();
    today();
  }

  function isOwn(visit) {
    return visit.owner === form.dataset.owner;
  }

  // Of what another has kept on this phone only the fact is shown, and only while it waits.
  function show(visit, state) {
    if (isOwn(visit)) {
      draw(visit, state);
    } else if (state !== 'sent') {
      draw({ id: visit.id, fields: [], projectName: '', reasons: [], hint: 'other' }, 'kept');
    }
  }

  function draw(visit, state) {
    let row = document.getElementById('kept-' + visit.id);
    if (!row) {
      row = pattern.content.firstElementChild.cloneNode(true);
      row.id = 'kept-' + visit.id;
      row.querySelector('.change').addEventListener('click', () => change(visit.id));
      row.querySelector('.discard').addEventListener('click', () => discard(visit.id, row));
      list.prepend(row);
    }
    row.dataset.state = state;
    row.dataset.hint = visit.hint || '';
    row.querySelector('.kept-name').textContent = visit.projectName;
    row.querySelector('.kept-day').textContent = field(visit, 'on');
    row.querySelector('.kept-reasons').replaceChildren(...visit.reasons.map(reason => {
      const line = document.createElement('li');
      line.textContent = reason;
      return line;
    }));
    document.getElementById('kept').hidden = list.children.length === 0;
  }

  // Back into the form, photos too; it stays kept as it was until it is sent again.
  async function change(id) {
    const visit = await store.find(id);
    if (!visit || visit.state !== 'refused' || !isOwn(visit)) {
      return;
    }
    anew();
    form.dataset.changes = id;
    const names = new Set(visit.fields.map(pair => pair[0]));
    names.forEach(name => {
      const inputs = Array.from(form.querySelectorAll('[name="' + name + '"]'));
      visit.fields.filter(pair => pair[0] === name).forEach((pair, i) => { if (inputs[i]) { inputs[i].value = pair[1]; } });
    });
    const files = new DataTransfer();
    visit.photos.forEach(photo => files.items.add(new File([photo.blob], photo.name, { type: photo.blob.type })));
    form.elements.photos.files = files.files;
    form.elements.seen.focus();
  }

  async function discard(id, row) {
    if (window.confirm(list.dataset.confirm)) {
      await store.remove(id);
      row.remove();
      document.getElementById('kept').hidden = list.children.length === 0;
    }
  }

  function locate(event) {
    const button = event.target;
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(found => {
      form.elements.longitude.value = found.coords.longitude.toFixed(6);
      form.elements.latitude.value = found.coords.latitude.toFixed(6);
      button.disabled = false;
    }, () => { button.disabled = false; }, { enableHighAccuracy: true, timeout: 20000 });
  }

  // This very page and the files it is made of, so that it can be opened without a network. What is kept already goes last:
  // the network may fail in between.
  async function keepPage() {
    if (!navigator.serviceWorker || !window.caches || !navigator.onLine) {
      return;
    }
    const files = Array.from(document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]'), one => one.href || one.src);
    const answer = await fetch(PAGE, { redirect: 'manual', headers: { Accept: 'text/html' } });
    if (!answer.ok || !(await answer.clone().text()).includes('<form id="visit"')) {
      return;
    }
    const cache = await caches.open(KEPT);
    await cache.addAll(files);
    await cache.put(PAGE, answer);
    const made = files.concat(new URL(PAGE, document.baseURI).href);
    const old = (await cache.keys()).filter(request => !made.includes(request.url));
    await Promise.all(old.map(request => cache.delete(request)));
    await navigator.serviceWorker.register(form.dataset.worker, { scope: PAGE });
    await navigator.serviceWorker.ready;
    document.documentElement.dataset.offline = 'ready';
  }

  async function begin() {
    today();
    form.elements.on.value = form.elements.on.value || form.elements.on.defaultValue;
    photo.attend(form.elements.photos, form.dataset.tooLarge);
    const place = document.getElementById('locate');
    place.hidden = !navigator.geolocation || !window.isSecureContext;
    place.addEventListener('click', locate);
    form.addEventListener('submit', submitted);
    for (const visit of await store.all()) {
      if (visit.state === 'sent' && Date.now() - visit.sentAt > DAY) {
        await store.remove(visit.id);
      } else {
        show(visit, visit.state);
      }
    }
    if (navigator.storage && navigator.storage.persist) {
      navigator.storage.persist();
    }
    window.visitRound.begin(show);
  }

  // Without a store the form is sent as any other.
  if (form && window.indexedDB) {
    begin();
    keepPage().catch(() => undefined);
  }
})();
