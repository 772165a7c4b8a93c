/**
 * Lists as people look at them again and again (常用视图): their filters under a name, for oneself or for all.
 * Way in: {@link org.biaogan.dashboard.savedview.SavedViewDesk}; the page of the list shows them.
 * Collaborators: form, page (addresses), upstream; asked of the metrics service.
 */
package org.biaogan.dashboard.savedview;
