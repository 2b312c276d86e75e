@echo off
rem Starts Chengwen with a Java that is new enough.
rem
rem   JAVA_HOME           the Java to try first, where Chengwen has not brought its own
rem   CHENGWEN_JAVA_OPTS  further options for the JVM, for example "-Xmx2g"
rem   CHENGWEN_ARCHIVE    "off": do not use the archive of the classes
rem
rem Only ASCII before the last label, and at the end of every line: cmd reads this file in the code
rem page of the console, where half a Chinese character can swallow what follows it.

setlocal EnableExtensions DisableDelayedExpansion
set "minimum=17"
set "java="
set "too_old="
for %%H in ("%~dp0..") do set "home=%%~fH"

rem The one that came with this program is the one it was tried with.
call :try "%home%\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%\bin\java.exe"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
for %%R in (
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%LocalAppData%\Programs\Eclipse Adoptium"
    "%UserProfile%\.jdks"
) do for /d %%D in ("%%~R\*") do call :try "%%~D\bin\java.exe"
if not defined java goto :none

rem The second compiler pays only after thousands of drafts.
set "purpose=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms64m -XX:NewSize=24m"
if /i "%~1"=="serve" set "purpose=-XX:+TieredCompilation -Xms64m -Xmx512m"
if /i "%~1"=="watch" set "purpose=-XX:+TieredCompilation -Xms64m -XX:MaxNewSize=48m"

rem The archive that was made with the distribution. A Java for which it is not passes it over.
set "archive="
set "option=SharedArchiveFile"
if %feature% GEQ 25 set "option=AOTCache"
if /i not "%CHENGWEN_ARCHIVE%"=="off" if exist "%home%\lib\archive\classes" (
    set archive=-Xlog:disable "-XX:%option%=%home%\lib\archive\classes"
)

"%java%" -XX:+UseSerialGC %purpose% %archive% ^
    -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dlog4j2.StatusLogger.level=OFF ^
    "-Dchengwen.home=%home%" ^
    %CHENGWEN_JAVA_OPTS% ^
    -jar "%home%\lib\chengwen-start.jar" %*
exit /b %ERRORLEVEL%

rem :try JAVA   takes it when nothing was taken before and it is new enough. The release file of
rem the JDK is read first, because asking Java itself costs the start of a JVM.
:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
set "version="
set "feature=0"
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%~dp1..\release") do (
    if "%%A"=="JAVA_VERSION" set "version=%%~B"
)
if not defined version for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~V"
for /f "tokens=1,2 delims=.-+_" %%A in ("%version%") do (
    if "%%A"=="1" (set "feature=%%B") else set "feature=%%A"
)
if %feature% GEQ %minimum% (set "java=%~1") else set "too_old=%~1"
exit /b 0

:none
for /f "tokens=2 delims=:." %%P in ('chcp') do set "codepage=%%P"
chcp 65001 >nul
>&2 echo chengwen: 没有找到 Java %minimum% 或更高版本。请下载安装: https://adoptium.net
>&2 echo chengwen: no Java %minimum% or newer was found. Install one from https://adoptium.net
>&2 echo   or with: winget install EclipseAdoptium.Temurin.17.JRE
if defined too_old >&2 echo   版本过低 / too old: "%too_old%"
if defined codepage chcp %codepage% >nul
exit /b 5
