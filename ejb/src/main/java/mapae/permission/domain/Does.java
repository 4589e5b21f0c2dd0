package mapae.permission.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which operations of the matrix a service, or a method of it, carries out. Its roles are those of the matrix. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Does {

    /** The operations; a caller who may do one of them gets in. */
    Operation[] value();
}
