import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { firstQuestions } from './app/screens.tsx';
import { createPickRequests, FolderChooser, HostProvider } from './host/index.ts';
import { refuseStrayDrops } from './host/refuse-stray-drops.ts';
import { browserShell, folderClient } from './host/shells/browser-shell.ts';
import { desktopShell } from './host/shells/desktop-shell.ts';
import { findDesktopBridge, ipcTransport } from './host/transports/ipc-transport.ts';
import { loopbackTransport } from './host/transports/loopback-transport.ts';

const bridge = findDesktopBridge();
const requests = createPickRequests();
refuseStrayDrops();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <HostProvider
      transport={bridge ? ipcTransport(bridge) : loopbackTransport()}
      shell={bridge ? desktopShell(bridge) : browserShell(requests)}
      firstQuestions={firstQuestions}
    >
      <App />
      <FolderChooser requests={requests} folders={folderClient} />
    </HostProvider>
  </StrictMode>,
);
