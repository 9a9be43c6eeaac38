/**
 * Development only. Lets the unmodified office.js talk to a host page over plain http.
 *
 * Office.js posts to `window.opener` when there is one, otherwise to the parent, and takes answers only from an https origin
 * of the page's own name. This script, loaded before office.js in the pane's page, stands in as the opener: what office.js
 * posts goes on to the parent, wrapped; what the parent sends wrapped is handed to office.js as from the origin it expects.
 */
(() => {
  const origin = `https://${location.hostname}`;
  const host = new URL(document.referrer).origin;
  const opener = {
    postMessage: (text) => window.parent.postMessage({ evaluasiRenjaPane: text }, host),
  };
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== host) return;
    const text = event.data?.evaluasiRenjaHost;
    if (typeof text === 'string') window.dispatchEvent(new MessageEvent('message', { data: text, origin }));
  });
})();
