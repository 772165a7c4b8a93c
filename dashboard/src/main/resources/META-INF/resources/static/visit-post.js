// Sends a kept visit: each photo by itself, then the visit, always under the same id, so that it can be sent again.
(function () {
  'use strict';
  const PATIENCE = 20000;
  const PATIENCE_WITH_A_PHOTO = 180000;

  // Signed out: no session. Later: no answer, or none that says anything. Refused: an answer that says why.
  class Unsent extends Error {
    constructor(outcome, reasons) {
      super(outcome);
      this.outcome = outcome;
      this.reasons = reasons || [];
    }
  }

  async function asked(path, patience, request) {
    const answer = await fetch(path, Object.assign({
      redirect: 'manual', cache: 'no-store', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(patience)
    }, request)).catch(() => { throw new Unsent('later'); });
    // Without a session every page leads to the login, whoever does the login.
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      throw new Unsent('login');
    }
    const said = await answer.json().catch(() => null);
    if (answer.status === 413) {
      throw new Unsent('refused', said ? said.reasons : [answer.status + '']);
    }
    // Whatever is not JSON comes from somebody between us and the server.
    if (!said || answer.status >= 500 || answer.status === 429) {
      throw new Unsent('later');
    }
    if (!answer.ok) {
      throw new Unsent('refused', said.reasons);
    }
    return said;
  }

  function multipart(session, pairs) {
    const body = new FormData();
    body.append('csrf-token', session.csrfToken);
    pairs.forEach(pair => body.append.apply(body, pair));
    return { method: 'POST', body };
  }

  function field(visit, name) {
    const found = visit.fields.find(pair => pair[0] === name);
    return found ? found[1] : '';
  }

  async function send(visit, session, keep) {
    const project = field(visit, 'project');
    for (const photo of visit.photos.filter(one => one.project !== project)) {
      const pairs = [['project', project], ['takenOn', field(visit, 'on')], ['file', photo.blob, photo.name]];
      const taken = await asked('/visits/photos', PATIENCE_WITH_A_PHOTO, multipart(session, pairs));
      Object.assign(photo, { sent: taken.id, project });
      await keep(visit);
    }
    const photos = visit.photos.map(photo => ['photo', photo.sent]);
    await asked('/visits/kept', PATIENCE, multipart(session, [['id', visit.id]].concat(visit.fields, photos)));
  }

  window.visitPost = { Unsent, field, send, session: () => asked('/visits/session', PATIENCE) };
})();
