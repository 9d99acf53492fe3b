/** The version of the law content: year, month and count of the release within it. */
export const contentVersion = '2026.11.3';
