/** Origin that the client is told its host has. It trusts a host of its own name over https only; see opener-bridge.js. */
export const hostOrigin = (pageUrl: URL): string => `https://${pageUrl.hostname}`;

type WindowName = { readonly conversation: string; readonly locale: string; readonly origin: string };

/** The iframe's name, which tells office.js that it runs in Excel on the web, and how to reach it. Set it before the page loads. */
export const windowName = ({ conversation, locale, origin }: WindowName): string =>
  JSON.stringify({
    baseFrameName: 'evaluasi-renja',
    // Host, platform, version, locale, correlation, dialog, logging, flags (1: one shared runtime).
    hostInfo: `Excel$Web$16.00$${locale}$evaluasi-renja$$$1`,
    xdmInfo: `${conversation}|${conversation}|${origin}`,
    serializerVersion: '1',
  });
