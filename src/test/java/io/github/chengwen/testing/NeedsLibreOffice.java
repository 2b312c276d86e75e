package io.github.chengwen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Skips the tests where LibreOffice is not installed, unless it must be; see {@link LibreOffice}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "io.github.chengwen.testing.LibreOffice#isInstalledOrRequired",
        disabledReason = "LibreOffice (soffice) is not installed")
@Tag("slow")
public @interface NeedsLibreOffice {}
