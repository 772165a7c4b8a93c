package org.biaogan.metrics.table;

import java.io.Closeable;
import java.util.Optional;

/** Reads a file of some format row by row, holding no more than a row of it. */
interface CellReader extends Closeable {

    /** The next row; empty at the end, or where nothing beyond can be told apart any more. Blocks. */
    Optional<Cells> next();
}
