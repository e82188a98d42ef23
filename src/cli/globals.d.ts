/** The version of the package, put in by the build. */
declare const VERSION: string;
/** Tells this build from others. */
declare const BUILD: string;
