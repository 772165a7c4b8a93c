/**
 * The pages of problems (问题台账): the dispatch board, a problem's story, registering one, and what red lights propose.
 * Way in: {@link org.biaogan.dashboard.problem.ProblemPage}.
 * Collaborators: matter, which has all that problems share with directives.
 */
package org.biaogan.dashboard.problem;
