/* Records the sound of a meeting in pieces. Whatever is recorded lies in the browser's database until the server has it. */
(function () {
  'use strict';

  const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
  const BITS_PER_SECOND = 48000;
  const RETRY_MILLIS = [1000, 2000, 5000, 10000];
  const SETTLED_MILLIS = 300;
  const LATE_MILLIS = 2000;

  const box = document.getElementById('recorder');
  const part = name => box.querySelector('[data-part="' + name + '"]');
  const word = name => box.dataset[name + 'Text'] || '';
  const csrf = document.querySelector('meta[name="csrf"]');
  const wait = millis => new Promise(resolve => setTimeout(resolve, millis));

  /* What waits to be sent, in order, and which recordings this browser began and has not ended. */
  const waiting = (function () {
    let opened;
    const result = request => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

    function open() {
      const request = indexedDB.open('fadu-recorder', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('steps', { autoIncrement: true });
        request.result.createObjectStore('running', { keyPath: 'place' });
      };
      return result(request);
    }

    async function write(store, change) {
      opened = opened || open();
      const transaction = (await opened).transaction(store, 'readwrite', { durability: 'strict' });
      change(transaction.objectStore(store));
      return new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    }

    async function read(store, ask) {
      opened = opened || open();
      return result(ask((await opened).transaction(store).objectStore(store)));
    }

    return {
      add: step => write('steps', s => s.add(step)),
      sent: key => write('steps', s => s.delete(key)),
      keys: () => read('steps', s => s.getAllKeys()),
      step: key => read('steps', s => s.get(key)),
      begin: place => write('running', s => s.put({ place: place })),
      ended: place => write('running', s => s.delete(place)),
      running: () => read('running', s => s.getAll())
    };
  })();

  function say(name, text, href) {
    const line = part(name);
    line.textContent = text;
    line.hidden = !text;
    if (href) { line.href = href; }
  }

  function headers() {
    return csrf ? { Accept: 'application/json', [csrf.dataset.header]: csrf.content } : { Accept: 'application/json' };
  }

  function request(step) {
    const about = new URLSearchParams();
    Object.entries(step.about || {}).forEach(([name, value]) => about.append(name, value));
    return step.bytes
      ? fetch(step.place + step.path + '?' + about, { method: 'PUT', body: new Blob([step.bytes]), headers: headers(), redirect: 'manual' })
      : fetch(step.place + step.path, { method: 'POST', body: about, headers: headers(), redirect: 'manual' });
  }

  /* After another log-in the page has another token. */
  async function renewToken() {
    const answer = await fetch(window.location.href, { redirect: 'manual' });
    const found = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('meta[name="csrf"]');
    if (found && csrf) { csrf.content = found.content; }
    return Boolean(found);
  }

  async function told(answer) {
    try { return await answer.json(); } catch (noJson) { return {}; }
  }

  /* done; later, with what to say meanwhile; or refused for good, with the reason. */
  async function send(step) {
    let answer;
    try { answer = await request(step); } catch (offline) { return { later: word('offline') }; }
    if (answer.ok) { return { done: true, open: Boolean((await told(answer)).open) }; }
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      try { return { later: await renewToken() ? word('offline') : word('loggedOut') }; } catch (offline) { return { later: word('offline') }; }
    }
    const problem = await told(answer);
    /* Who acts in another post for a while finds nothing here meanwhile. */
    if (problem.code === 'NOT_FOUND') { return { later: problem.detail }; }
    return answer.status >= 500 || answer.status === 429 || problem.code === 'NOT_AS_SENT'
      ? { later: word('offline') } : { refused: problem.detail || word('refused') };
  }

  const sender = (function () {
    const refused = new Set();
    let running = false;
    let tries = 0;
    let wake = () => {};

    async function next() {
      for (const key of await waiting.keys()) {
        const step = await waiting.step(key);
        if (step && !refused.has(step.place)) { return { key: key, step: step }; }
      }
      return null;
    }

    async function shown() {
      const left = (await waiting.keys()).length;
      box.dataset.waiting = left;
      say('queue', left ? word('waiting').replace('{0}', left) : '');
    }

    /* What the server does not take stays here and can be saved as a file. */
    async function offer(place) {
      const pieces = [];
      for (const key of await waiting.keys()) {
        const step = await waiting.step(key);
        if (step.place === place && step.bytes) { pieces.push(step.bytes); }
      }
      if (pieces.length) { say('save', word('save'), URL.createObjectURL(new Blob(pieces))); }
    }

    async function one(item) {
      const outcome = await send(item.step);
      if (outcome.done) {
        tries = 0;
        say('trouble', '');
        await waiting.sent(item.key);
        if (item.step.path === '/end') { await ended(item.step.place, outcome.open); }
        if (item.step.path === '/pause' && outcome.open) { say('trouble', word('unstated')); }
      } else if (outcome.refused) {
        refused.add(item.step.place);
        say('trouble', outcome.refused);
        await offer(item.step.place);
      } else {
        say('trouble', outcome.later);
        await Promise.race([wait(RETRY_MILLIS[Math.min(tries++, RETRY_MILLIS.length - 1)]), new Promise(resolve => { wake = resolve; })]);
      }
      await shown();
    }

    async function run() {
      if (running) { return; }
      running = true;
      for (let item = await next(); item; item = await next()) { await one(item); }
      await shown();
      running = false;
    }

    window.addEventListener('online', () => wake());
    return { run: run, shown: shown };
  })();

  async function ended(place, open) {
    await waiting.ended(place);
    say('status', word(open ? 'unfiled' : 'filed'));
    say('result', word('result'), place);
    const answer = await fetch(window.location.href);
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('recordings');
    if (list) { document.getElementById('recordings').replaceWith(list); }
    box.dataset.state = 'ended';
  }

  async function add(step) {
    await waiting.add(step);
    sender.run();
  }

  /* The recording that runs in this window. Steps are put into the database one after another. */
  const sound = {
    place: null, recorder: null, stream: null, context: null, began: 0, from: 0, number: 0, paused: false, brokenOff: false,
    steps: Promise.resolve(), letGo: () => {}
  };

  const elapsed = () => Math.max(Date.now() - sound.began, 0);

  function inTurn(work) {
    sound.steps = sound.steps.then(work).catch(full => {
      say('trouble', word('full') + ' ' + full);
      if (sound.recorder.state === 'recording') { end(true); }
    });
  }

  const step = (path, about) => ({ place: sound.place, path: path, about: about });
  const hex = buffer => Array.from(new Uint8Array(buffer)).map(b => b.toString(16).padStart(2, '0')).join('');

  function keep(data) {
    const now = elapsed();
    const expected = Number(box.dataset.pieceMillis);
    /* A machine that slept has recorded less than the time that went by. */
    const starts = now - sound.from > expected + LATE_MILLIS ? now - expected : sound.from;
    sound.from = now;
    inTurn(async () => {
      if (!data.size) { return; }
      /* Some recorders hand out a rest when they are stopped during a pause. */
      if (sound.paused) {
        sound.paused = false;
        await add(step('/resume', { actId: crypto.randomUUID(), at: now }));
      }
      const bytes = await data.arrayBuffer();
      const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
      sound.number += 1;
      await add({ place: sound.place, path: '/pieces/' + sound.number, bytes: bytes,
        about: { sha256: digest, starts: starts, lasts: Math.max(now - starts, 0) } });
    });
  }

  function show(state) {
    box.dataset.state = state;
    part('start').hidden = state === 'recording' || state === 'paused' || state === 'ending';
    part('pausing').hidden = state !== 'recording';
    part('resume').hidden = state !== 'paused';
    part('end').hidden = state !== 'recording' && state !== 'paused';
    say('status', word(state));
  }

  function listen() {
    sound.context = new AudioContext();
    const analyser = sound.context.createAnalyser();
    sound.context.createMediaStreamSource(sound.stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    sound.timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const loud = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
      part('level').value = box.dataset.state === 'recording' ? Math.min(1, loud * 4) : 0;
      const seconds = Math.floor(elapsed() / 1000);
      const two = n => String(n).padStart(2, '0');
      part('time').textContent = Math.floor(seconds / 3600) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
    }, 200);
  }

  function hush() {
    clearInterval(sound.timer);
    sound.stream.getTracks().forEach(t => t.stop());
    sound.context.close();
    part('level').value = 0;
    sound.letGo();
  }

  async function start() {
    say('trouble', '');
    say('result', '');
    part('start').disabled = true;
    try {
      sound.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (denied) {
      say('trouble', word('denied'));
      part('start').disabled = false;
      return;
    }
    const type = TYPES.find(t => MediaRecorder.isTypeSupported(t));
    sound.place = box.dataset.base + '/' + crypto.randomUUID();
    const outcome = await send({ place: sound.place, path: '', about: { item: box.dataset.item, mediaType: type.split(';')[0] } });
    part('start').disabled = false;
    if (!outcome.done) {
      sound.stream.getTracks().forEach(t => t.stop());
      say('trouble', outcome.refused || outcome.later);
      return;
    }
    navigator.locks.request(sound.place, () => new Promise(release => { sound.letGo = release; }));
    await waiting.begin(sound.place);
    Object.assign(sound, { began: Date.now(), from: 0, number: 0, paused: false, brokenOff: false });
    sound.recorder = new MediaRecorder(sound.stream, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
    sound.recorder.addEventListener('dataavailable', e => keep(e.data));
    sound.recorder.addEventListener('stop', () => {
      const at = elapsed();
      hush();
      inTurn(() => add(step('/end', { at: at, brokenOff: sound.brokenOff })));
    });
    sound.stream.getAudioTracks()[0].addEventListener('ended', () => end(true));
    sound.recorder.start(Number(box.dataset.pieceMillis));
    listen();
    show('recording');
    if (navigator.wakeLock) { navigator.wakeLock.request('screen').catch(() => {}); }
  }

  async function pause(reason) {
    const at = elapsed();
    sound.recorder.pause();
    sound.recorder.requestData();
    sound.stream.getAudioTracks().forEach(t => { t.enabled = false; });
    part('pausing').hidden = true;
    part('end').hidden = true;
    await wait(SETTLED_MILLIS);
    inTurn(async () => {
      sound.paused = true;
      await add(step('/pause', { actId: crypto.randomUUID(), at: at, reason: reason }));
      show('paused');
    });
  }

  function resume() {
    const at = elapsed();
    sound.paused = false;
    inTurn(() => add(step('/resume', { actId: crypto.randomUUID(), at: at })));
    sound.stream.getAudioTracks().forEach(t => { t.enabled = true; });
    sound.from = at;
    show('recording');
    sound.recorder.resume();
  }

  function end(brokenOff) {
    if (!sound.recorder || sound.recorder.state === 'inactive') { return; }
    sound.brokenOff = brokenOff;
    show('ending');
    if (brokenOff) { say('trouble', word('microphoneGone')); }
    sound.recorder.stop();
  }

  /* What an earlier window of this browser left: its pieces are sent, then its recording is ended as broken off. */
  async function finishEarlier() {
    const keys = await waiting.keys();
    const steps = await Promise.all(keys.map(waiting.step));
    for (const earlier of await waiting.running()) {
      await navigator.locks.request(earlier.place, { ifAvailable: true }, async free => {
        if (free && !steps.some(s => s && s.place === earlier.place && s.path === '/end')) {
          await waiting.add({ place: earlier.place, path: '/end', about: { brokenOff: true } });
        }
      });
    }
    sender.run();
  }

  document.addEventListener('DOMContentLoaded', () => {
    const able = window.MediaRecorder && window.indexedDB && navigator.mediaDevices && window.isSecureContext && navigator.locks
      && TYPES.some(t => MediaRecorder.isTypeSupported(t));
    if (!box || !able) { return; }
    part('unable').hidden = true;
    part('panel').hidden = false;
    show('ready');
    part('start').addEventListener('click', start);
    part('pausing').addEventListener('submit', e => {
      e.preventDefault();
      if (part('pausing').reportValidity()) { pause(part('reason').value.trim()); }
    });
    part('resume').addEventListener('click', resume);
    part('end').addEventListener('click', () => end(false));
    finishEarlier();
  });

  window.addEventListener('beforeunload', e => {
    if (sound.recorder && sound.recorder.state !== 'inactive') { e.preventDefault(); }
  });
})();
