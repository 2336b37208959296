/** What the environment says of a run. An edge, and a light one: whoever asks it alone does not load the model with it. */

/** The folder of the case: `CONTENT_DIR`, by default `content`. */
export const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** Whether this is the build of the site: what it reads stays as it is. */
export const isBuild = (): boolean => process.env['NODE_ENV'] === 'production';
