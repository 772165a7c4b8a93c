/**
 * The register of projects (项目库): what each is, its plans and its stage, and where it stands today.
 * Way in: {@code ProjectResource}, {@code ProjectBook}. Leans on unit, official, theme, vintage and audit; knows no
 * feature that follows a project.
 */
package org.biaogan.metrics.project;
