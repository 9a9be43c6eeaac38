import type { ToEngine } from './messages';
import { createServer } from './server';

/** The worker's own script: the engine, listening to the page that started it. */
const listen = createServer((message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<ToEngine>) => listen(data);
self.postMessage({ kind: 'siap' });
