import { define } from '../definition';
import { invalidArgument } from '../errors';
import type { Runtime, RuntimeState } from '../runtime';

/** What the library tells the host while it starts; nothing to do here. */
export const internalServiceType = define<null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
});

const STATES: readonly RuntimeState[] = ['Visible', 'Background', 'Inactive'];

/** Showing and hiding the pane of a shared runtime. */
export const runtimeServiceType = define<Runtime>({
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: ({ state }) => state,
    setAppRuntimeState: (runtime, args) => {
      const state = STATES.find((one) => one === args.json(0));
      if (state === undefined) throw invalidArgument();
      runtime.state = state;
      return undefined;
    },
  },
});
