/** The version of the law content: year, month and count of the release within it. */
export const contentVersion = '2026.11.3';

/** The day by which somebody must have looked at this law again. Afterwards the guide says so and goes on showing it. */
export const reviewBy = '2027-05-31';
