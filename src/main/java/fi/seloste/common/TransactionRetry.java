package fi.seloste.common;

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
 * Runs a transaction again that the database rolled back for reasons of its own. The retry is outside the transaction,
 * so that the second attempt reads afresh; its arguments are those of the first, and must not remember it.
 */
@Configuration(proxyBeanMethods = false)
class TransactionRetry {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor retryOfTransactions() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Transactional.class, true),
                (MethodInterceptor) invocation -> TransactionSynchronizationManager.isActualTransactionActive()
                        ? invocation.proceed()
                        : Attempts.of(() -> ((ProxyMethodInvocation) invocation)
                                .invocableClone()
                                .proceed()));
        // Just outside the transaction, which is innermost of all.
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }
}
