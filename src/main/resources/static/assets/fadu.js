/* Small helps on top of pages that work without them. No library, nothing inline, nothing evaluated. */
(function () {
  'use strict';

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  /* Conditional parts: hidden while their condition holds. Dialect: a=X&b!=Y|c=Z, any of all. */
  function valueOf(form, name) {
    const inputs = all('[name="' + CSS.escape(name) + '"]', form);
    const ticked = inputs.find(i => (i.type === 'radio' || i.type === 'checkbox') && i.checked);
    if (ticked) { return ticked.value; }
    const typed = inputs.find(i => i.type !== 'radio' && i.type !== 'checkbox');
    return typed ? typed.value.trim() : '';
  }

  function holds(form, condition, prefix) {
    return condition.split('|').some(every => every.split('&').every(comparison => {
      const m = /^([A-Za-z][A-Za-z0-9]*)(!?=)(.*)$/.exec(comparison);
      if (!m) { return false; }
      const inRow = prefix && form.querySelector('[name="' + CSS.escape(prefix + m[1]) + '"]');
      const actual = valueOf(form, (inRow ? prefix : '') + m[1]);
      return (actual === m[3] || m[3] === 'false' && actual === '') === (m[2] === '=');
    }));
  }

  function applyConditions(form) {
    all('[data-hide]', form).forEach(part => {
      part.hidden = holds(form, part.dataset.hide, part.dataset.prefix || '');
      all('.when', part).filter(w => w.closest('[data-hide]') === part).forEach(w => { w.hidden = true; });
    });
  }

  /* Rows of lists: a new one is a copy of the last with its values taken out. */
  function renumber(list) {
    const name = list.dataset.list;
    all('.rows > li', list).forEach((row, index) => {
      all('[name], [id], [for], [data-prefix], [aria-describedby]', row).forEach(e => {
        const place = new RegExp('^' + name + '\\[\\d+\\]');
        if (e.name && e.name.startsWith(name + '[')) { e.name = e.name.replace(place, name + '[' + index + ']'); }
        if (e.dataset.prefix) { e.dataset.prefix = e.dataset.prefix.replace(place, name + '[' + index + ']'); }
        ['id', 'for', 'aria-describedby'].forEach(a => {
          const value = e.getAttribute(a);
          if (value) { e.setAttribute(a, value.replace(new RegExp('f-' + name + '-\\d+-', 'g'), 'f-' + name + '-' + index + '-')); }
        });
        if (e.name === '_dropRow') { e.value = name + ':' + index; }
      });
      const drop = row.querySelector('[name="_dropRow"]');
      if (drop) { drop.value = name + ':' + index; }
    });
  }

  function emptied(row) {
    all('input, textarea, select', row).forEach(i => {
      if (i.type === 'radio' || i.type === 'checkbox') { i.checked = false; } else if (i.type !== 'hidden') { i.value = ''; }
    });
    all('.problem, .limit', row).forEach(e => e.remove());
    all('.bad', row).forEach(e => e.classList.remove('bad'));
    return row;
  }

  function addRow(list) {
    const rows = list.querySelector('.rows');
    const names = rows.children.length;
    const copy = rows.lastElementChild.cloneNode(true);
    /* Radios of a copy would steal the ticks of the row they were copied from: give them another name first. */
    all('[name]', copy).forEach(i => { if (i.name !== '_dropRow') { i.name = i.name.replace(/\[\d+\]/, '[' + (names + 500) + ']'); } });
    rows.appendChild(emptied(copy));
    renumber(list);
    const first = copy.querySelector('input:not([type=hidden]), textarea, select');
    if (first) { first.focus(); }
  }

  function dropRow(list, row) {
    if (list.querySelectorAll('.rows > li').length === 1) { emptied(row); } else { row.remove(); renumber(list); }
    const add = list.querySelector('[name="_addRow"]');
    if (add) { add.focus(); }
  }

  /* How many characters are left, once that begins to matter. */
  function countCharacters(input) {
    const limit = Number(input.dataset.limit);
    const length = Array.from(input.value).length;
    let line = input.parentElement.querySelector(':scope > .limit');
    if (length < limit * 0.8 || limit === 0) { if (line) { line.remove(); } return; }
    if (!line) {
      line = document.createElement('p');
      line.className = 'limit';
      line.setAttribute('aria-live', 'polite');
      input.insertAdjacentElement('afterend', line);
    }
    line.textContent = length + ' / ' + limit;
    line.classList.toggle('over', length > limit);
  }

  /* What was typed is kept on the server while it is typed: after a pause, or now and then where there is none. */
  const PAUSE = 1200;
  const LONGEST = 5000;
  const AGAIN = 10000;
  const keepers = [];

  function autosave(form, line) {
    const csrf = document.querySelector('meta[name="csrf"]');
    let timer = 0;
    let since = 0;
    let saving = null;

    function fields() {
      const typed = new URLSearchParams();
      typed.append('_place', line.dataset.place);
      typed.append('_seen', line.dataset.revision);
      new FormData(form).forEach((value, name) => {
        if (typeof value === 'string' && !name.startsWith('_') && name !== 'actId') { typed.append(name, value); }
      });
      return typed;
    }

    async function send() {
      const headers = {};
      if (csrf) { headers[csrf.dataset.header] = csrf.content; }
      since = 0;
      const body = fields();
      /* A browser lets go of a page with at most 64 kB on their way. */
      const outlives = body.toString().length < 60000;
      try {
        const answer = await fetch('/drafts', { method: 'POST', body: body, headers: headers, redirect: 'manual', keepalive: outlives });
        if (answer.status === 409) { elsewhere(answer.headers.get('X-Draft-Revision')); return; }
        if (answer.ok) {
          line.dataset.revision = answer.headers.get('X-Draft-Revision');
          line.textContent = line.dataset.savedText.replace('{0}', (await answer.text()).trim());
          if (!since) { form.dataset.unsaved = ''; }
          return;
        }
      } catch (offline) { /* said below */ }
      line.textContent = line.dataset.notSavedText;
      form.dataset.unsaved = 'failed';
      if (!since) { later(AGAIN); }
    }

    function save() {
      clearTimeout(timer);
      saving = (saving || Promise.resolve()).then(() => form.dataset.unsaved && form.dataset.unsaved !== 'elsewhere' ? send() : null);
      return saving;
    }

    function later(pause) {
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    }

    /* Another window kept something since this one was opened: nobody but the person can say which is right. */
    function elsewhere(revision) {
      form.dataset.unsaved = 'elsewhere';
      line.textContent = line.dataset.elsewhereText + ' ';
      choice(line.dataset.theirsText, () => { form.dataset.unsaved = ''; location.reload(); });
      choice(line.dataset.mineText, () => { line.dataset.revision = revision; form.dataset.unsaved = 'yes'; save(); });
    }

    function choice(words, chosen) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn plain small';
      button.textContent = words;
      button.addEventListener('click', chosen);
      line.append(button, ' ');
    }

    form.addEventListener('input', () => {
      if (form.dataset.unsaved === 'elsewhere') { return; }
      form.dataset.unsaved = form.dataset.unsaved || 'yes';
      since = since || Date.now();
      later(Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
    });
    keepers.push(save);
  }

  /* Leaving: what the last pause did not see is sent along. Logging out waits for it, as nobody could keep it afterwards. */
  window.addEventListener('pagehide', () => keepers.forEach(save => save()));
  document.addEventListener('submit', e => {
    if (!e.target.matches('form[action$="/logout"]') || !document.querySelector('form[data-unsaved="yes"]')) { return; }
    e.preventDefault();
    Promise.all(keepers.map(save => save())).then(() => e.target.submit());
  });

  function prepareForm(form) {
    applyConditions(form);
    form.addEventListener('input', e => {
      applyConditions(form);
      if (e.target.dataset && e.target.dataset.limit) { countCharacters(e.target); }
    });
    all('[data-limit]', form).forEach(countCharacters);
    form.addEventListener('click', e => {
      const button = e.target.closest('button[name="_addRow"], button[name="_dropRow"]');
      if (!button) { return; }
      e.preventDefault();
      const list = button.closest('[data-list]');
      if (button.name === '_addRow') { addRow(list); } else { dropRow(list, button.closest('li')); }
      applyConditions(form);
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const line = form.querySelector('.saved[data-place]');
    if (line) { autosave(form, line); }
  }

  /* One click, one act. */
  function guard(form) {
    form.addEventListener('submit', e => {
      if (form.dataset.sent) { e.preventDefault(); return; }
      form.dataset.sent = 'yes';
      form.dataset.unsaved = '';
      all('button[type="submit"]', form).forEach(b => b.setAttribute('aria-disabled', 'true'));
      setTimeout(() => { form.dataset.sent = ''; all('button', form).forEach(b => b.removeAttribute('aria-disabled')); }, 15000);
    });
  }

  function openRow(row, e) {
    if (e.target.closest('a, button, input, select, summary, label') || String(window.getSelection())) { return; }
    if (e.ctrlKey || e.metaKey) { window.open(row.dataset.href, '_blank'); } else { window.location.href = row.dataset.href; }
  }

  document.addEventListener('DOMContentLoaded', () => {
    all('form.act').forEach(prepareForm);
    all('form.act, form[data-guard]').forEach(guard);
    all('[data-print]').forEach(b => { b.hidden = false; b.addEventListener('click', () => window.print()); });
    all('[data-fill-name]').forEach(b => b.addEventListener('click', () => {
      document.getElementById('username').value = b.dataset.fillName;
      document.getElementById('password').value = b.dataset.fillPassword;
      document.querySelector('form button[type="submit"]').focus();
    }));
    all('.phrases li').forEach(li => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = li.textContent;
      li.replaceChildren(button);
    });
    all('select[data-submit]').forEach(s => s.addEventListener('change', () => s.form.submit()));
    const focus = document.querySelector('[data-focus]');
    if (focus) { focus.focus(); }
  });

  window.addEventListener('beforeunload', e => {
    if (document.querySelector('form[data-unsaved="failed"], form[data-unsaved="elsewhere"]')) { e.preventDefault(); }
  });

  document.addEventListener('click', e => {
    const phrase = e.target.closest('.phrases li button');
    if (phrase) { choosePhrase(phrase); }
  });

  document.addEventListener('click', e => {
    const row = e.target.closest('tr[data-href]');
    if (row) { openRow(row, e); }
  });

  /* A phrase goes where the cursor is. Without script the list is there to be copied from. */
  function choosePhrase(phrase) {
    const text = phrase.closest('.field').querySelector('textarea');
    const at = text.selectionStart;
    text.setRangeText(phrase.textContent, at, text.selectionEnd, 'end');
    phrase.closest('details').open = false;
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  }

  /* An entry that is on another piece of the record than the one shown. */
  const asked = /^#entry-([0-9]+)$/.exec(location.hash);
  if (asked && document.querySelector('ol.tl') && !document.getElementById('entry-' + asked[1])
      && new URLSearchParams(location.search).get('entry') !== asked[1]) {
    location.replace(location.pathname + '?entry=' + asked[1] + location.hash);
  }

  /* A click outside closes the menu of the person. */
  document.addEventListener('click', e => {
    all('details.me[open]').filter(d => !d.contains(e.target)).forEach(d => { d.open = false; });
  });
  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') { all('details.me[open]').forEach(d => { d.open = false; d.querySelector('summary').focus(); }); }
  });
})();
