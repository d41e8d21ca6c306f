/** The cluster of processes: its plan, its parts, and the whole of it under kills. */
package io.yihu.allinone.cluster;
