/**
 * What the manifests promise, each promise a test. The manifests themselves are in {@code base} and {@code overlays}.
 */
package org.biaogan.kubernetes;
