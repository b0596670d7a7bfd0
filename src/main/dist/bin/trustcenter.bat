@echo off
rem Runs trustcenter from an unpacked release, on the Java of JAVA_HOME, else the one on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %TRUSTCENTER_JAVA_OPTS% -jar "%~dp0..\trustcenter.jar" %*
exit /b %ERRORLEVEL%
