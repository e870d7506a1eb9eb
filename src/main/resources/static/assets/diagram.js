/* The model of a procedure with the way the matter took through it. */
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', async () => {
    const box = document.getElementById('diagram');
    if (!box || !window.BpmnJS) { return; }
    const answer = await fetch(box.dataset.xml, { headers: { Accept: 'application/xml' } });
    if (!answer.ok) { return; }
    const viewer = new window.BpmnJS({ container: box });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const known = viewer.get('elementRegistry');
    const fit = () => {
      canvas.resized();
      const seen = canvas.viewbox();
      if (!(seen.outer.width > 0 && seen.outer.height > 0 && seen.inner.width > 0)) { return; }
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(canvas.zoom() * 0.96, 'auto');
    };
    fit();
    window.addEventListener('resize', fit);
    const mark = (ids, marker) => (ids || '').split(' ').filter(id => id && known.get(id)).forEach(id => canvas.addMarker(id, marker));
    mark(box.dataset.skip, 'fadu-skip');
    mark(box.dataset.done, 'fadu-done');
    mark(box.dataset.now, 'fadu-now');
  });
})();
