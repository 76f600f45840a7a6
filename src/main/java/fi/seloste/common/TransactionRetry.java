package fi.seloste.common;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a transaction again that the database rolled back for reasons of its own: another transaction was faster (1020),
 * a lock was waited for too long (1205), or two waited for each other (1213). The retry is outside the transaction, so
 * that the second attempt reads afresh.
 */
@Configuration(proxyBeanMethods = false)
class TransactionRetry {

    private static final Set<Integer> TRANSIENT = Set.of(1020, 1205, 1213);
    private static final int ATTEMPTS = 6;
    private static final int PAUSE = 20;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor retryOfTransactions() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Transactional.class, true), (MethodInterceptor) invocation -> {
                    if (TransactionSynchronizationManager.isActualTransactionActive()) {
                        return invocation.proceed();
                    }
                    for (var attempt = 1; ; attempt++) {
                        try {
                            return ((ProxyMethodInvocation) invocation)
                                    .invocableClone()
                                    .proceed();
                        } catch (RuntimeException e) {
                            if (attempt == ATTEMPTS || !isTransient(e)) {
                                throw e;
                            }
                            pause(attempt);
                        }
                    }
                });
        // Just outside the transaction, which is innermost of all.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    /** Two that roll each other back at once would do so again: each waits a time of its own, longer every time. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTransient(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRANSIENT.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
