import { createReceiver } from './receiver.ts';

// A demo target on this machine: what the desk's upload address asks for is printed here.
const port = Number(process.env['RELIEF_DESK_RECEIVER_PORT'] ?? 4180);
const receiver = await createReceiver({ port, petitionId: 'demo-petition', token: 'demo-token' });

console.log(`Receiver for demos, on this computer only. It forgets everything when it stops.

  OSDI         ${receiver.baseUrl}
  plain JSON   ${receiver.jsonUrl}
  petition id  ${receiver.petitionId}
  token        ${receiver.token}

Stop it with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    console.log(`\nIt held ${receiver.signatures().length} signatures.`);
    await receiver.close();
  });
}
