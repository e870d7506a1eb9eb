/* The model of a procedure with the way the matter took through it, as of any entry of its record. */
(function () {
  'use strict';

  const MARKERS = { done: 'fadu-done', now: 'fadu-now', skip: 'fadu-skip', cancelled: 'fadu-cancelled', taken: 'fadu-taken' };
  const ids = text => (text || '').split(' ').filter(Boolean);

  function badge(text, kind) {
    const sign = document.createElement('span');
    sign.className = 'diagram-badge ' + kind;
    sign.textContent = text;
    return sign;
  }

  /* Takes the old marks off and puts those of the present state on. */
  function mark(viewer, box) {
    const canvas = viewer.get('canvas');
    const known = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    const state = document.getElementById('diagram-state').dataset;
    overlays.remove({ type: 'fadu' });
    known.forEach(e => Object.values(MARKERS).forEach(m => canvas.removeMarker(e.id, m)));
    Object.keys(MARKERS).forEach(kind => ids(state[kind]).filter(id => known.get(id)).forEach(id => canvas.addMarker(id, MARKERS[kind])));
    ids(state.repeated).map(pair => pair.split('=')).filter(pair => known.get(pair[0])).forEach(([id, times]) =>
      overlays.add(id, 'fadu', { position: { top: -11, right: 11 }, html: badge(times, 'times') }));
    ids(state.skip).filter(id => known.get(id)).forEach(id =>
      overlays.add(id, 'fadu', { position: { bottom: 12, left: 4 }, html: badge(box.dataset.skipText, 'not') }));
  }

  /* A called activity opens its own model. */
  function openCalled(viewer, box) {
    const models = Array.from(document.querySelectorAll('#model option')).map(o => o.value);
    const calls = viewer.get('elementRegistry').filter(e => models.includes(e.businessObject.calledElement));
    calls.forEach(e => {
      viewer.get('canvas').addMarker(e.id, 'fadu-call');
      const link = document.createElement('a');
      link.className = 'diagram-badge open';
      link.href = box.dataset.base + '&model=' + encodeURIComponent(e.businessObject.calledElement);
      link.textContent = box.dataset.openText;
      viewer.get('overlays').add(e.id, 'fadu-open', { position: { top: 5, right: 44 }, html: link });
    });
    viewer.get('eventBus').on('element.click', event => {
      if (calls.includes(event.element)) {
        window.location.assign(box.dataset.base + '&model=' + encodeURIComponent(event.element.businessObject.calledElement));
      }
    });
  }

  /* Another entry: the page of that state is fetched, and what belongs to the state is put in its place. */
  function follow(viewer, box) {
    const range = document.querySelector('.diagram-steps .range');
    let asked = 0;
    const show = async address => {
      const turn = ++asked;
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      if (!answer.ok || turn !== asked) { return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      ['#diagram-state', '.diagram-steps .moves'].forEach(part => document.querySelector(part).replaceWith(page.querySelector(part)));
      const other = page.querySelector('.diagram-steps .range');
      if (document.activeElement !== range) { range.value = other.getAttribute('value'); }
      window.history.replaceState(null, '', address);
      mark(viewer, box);
    };
    if (!range) { return; }
    range.hidden = false;
    range.addEventListener('input', () => show(range.dataset.base + '&entry=' + range.value));
    document.querySelector('.diagram-steps').addEventListener('click', event => {
      const link = event.target.closest('[data-state]');
      if (link) {
        event.preventDefault();
        show(link.href);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', async () => {
    const box = document.getElementById('diagram');
    if (!box || !window.BpmnJS) { return; }
    const answer = await fetch(box.dataset.xml, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) { return; }
    const viewer = new window.BpmnJS({ container: box });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const fit = () => {
      canvas.resized();
      const seen = canvas.viewbox();
      if (!(seen.outer.width > 0 && seen.outer.height > 0 && seen.inner.width > 0)) { return; }
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(canvas.zoom() * 0.96, 'auto');
    };
    fit();
    window.addEventListener('resize', fit);
    mark(viewer, box);
    openCalled(viewer, box);
    follow(viewer, box);
  });
})();
