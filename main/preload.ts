import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/bridge';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  on: (name, listener) => {
    const forward = (_event: unknown, eventName: unknown, payload: Parameters<typeof listener>[0]) => {
      if (eventName === name) listener(payload);
    };
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.off('event', forward);
  },
};

contextBridge.exposeInMainWorld('reliefDesk', bridge);
