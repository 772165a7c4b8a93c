/**
 * The overview (总览): all targets of a unit at a period, the laggards first; the same table as CSV and on paper.
 * Way in: {@link org.biaogan.dashboard.board.BoardPage}.
 * Collaborators: assessment, zone, page.
 */
package org.biaogan.dashboard.board;
