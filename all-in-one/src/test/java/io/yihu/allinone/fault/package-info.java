/**
 * The whole house as separate processes on real disks, killed at chosen and at random moments. What it proves: every ticket
 * answered with 201 exists exactly once in all four services, and each event is delivered at least once and counted once.
 */
@NullMarked
package io.yihu.allinone.fault;

import org.jspecify.annotations.NullMarked;
