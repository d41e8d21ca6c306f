/** Violations of the house's rules, one each, to show that the rules bite. */
package io.yihu.dispatch.planted;
