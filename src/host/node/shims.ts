import { createContext } from 'node:vm';

/** What the host file of Office.js expects of a browser, as far as it runs without one. */
export const createBrowserLike = (): Record<string, unknown> => {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    navigator: { userAgent: 'Node', language: 'id-ID' },
    location: {
      href: 'http://localhost/',
      protocol: 'http:',
      host: 'localhost',
      origin: 'http://localhost',
      pathname: '/',
      search: '',
      hash: '',
    },
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  return createContext(sandbox);
};
