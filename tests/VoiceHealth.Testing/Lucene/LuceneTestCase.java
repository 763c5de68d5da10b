package org.apache.lucene.util;

/**
 * The test framework's writers of older formats ask its LuceneTestCase whether they may write. That class needs a test runner that Debian does not have;
 * this one, put before it on the class path, just says yes.
 */
public class LuceneTestCase {
    public static boolean OLD_FORMAT_IMPERSONATION_IS_ACTIVE = true;
}
