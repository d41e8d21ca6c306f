/** Tests of the rules of dispatch. */
package io.yihu.dispatch.domain;
