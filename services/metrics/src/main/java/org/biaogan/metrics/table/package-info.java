/**
 * Files as tables (表格文件): separated text and workbooks, read row by row with every fault named, whatever they are about.
 * Way in: {@code TableFile} with a {@code RowFormat}. Knows no feature.
 */
package org.biaogan.metrics.table;
