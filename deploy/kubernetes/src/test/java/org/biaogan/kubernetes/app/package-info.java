/**
 * The apps as their sources describe them: settings, ports, paths, images.
 * Way in: {@link org.biaogan.kubernetes.app.App}. Reads files only; no app is built or started for it.
 */
package org.biaogan.kubernetes.app;
