import type { Definition } from '../definition';

/** What the library tells the host while it starts; nothing to do here. */
export const internalServiceType: Definition<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
};
