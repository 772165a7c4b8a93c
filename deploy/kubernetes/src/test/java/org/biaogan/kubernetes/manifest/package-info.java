/**
 * The rendered manifests: rendering an overlay, reading it without mercy, finding what is in it.
 * Way in: {@link org.biaogan.kubernetes.manifest.Overlay}. Knows nothing of the apps' sources.
 */
package org.biaogan.kubernetes.manifest;
