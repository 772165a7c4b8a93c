/**
 * The whole product, started as a user starts it and asked through its public surfaces.
 * Way in: {@link org.biaogan.local.product.RunningProduct} for tests that share one run.
 * Collaborators: the packaged applications beside this module.
 */
package org.biaogan.local.product;
